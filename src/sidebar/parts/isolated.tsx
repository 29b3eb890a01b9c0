import { Fragment } from 'preact';

/** A word in Latin letters with what belongs to it: `utm_source`, `https://`. */
const LATIN_WORD = /([A-Za-z](?:[\w:/.%-]*[\w/%])?)/;

/**
 * A text whose Latin words are each a run of their own: in a Hebrew one, several of them with signs between would
 * otherwise be read as one piece from left to right.
 */
export function Isolated({ text }: { text: string }) {
  return (
    <>
      {text.split(LATIN_WORD).map((part, index) => (
        // The parts of one text never change order
        <Fragment key={index}>{index % 2 === 0 ? part : <bdi dir="ltr">{part}</bdi>}</Fragment>
      ))}
    </>
  );
}
