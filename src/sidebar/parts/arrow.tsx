const SHAPES = { back: 'M10 3 5 8l5 5', on: 'm6 3 5 5-5 5' };

/** Points against or along the reading direction; the style sheet turns it round for right-to-left. */
export function Arrow({ to }: { to: keyof typeof SHAPES }) {
  return (
    <svg class="arrow" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={SHAPES[to]} />
    </svg>
  );
}
