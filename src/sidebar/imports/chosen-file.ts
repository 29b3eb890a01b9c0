import type { ReadFile } from './read-import-file.ts';

/** A file that has been read, and whatever of it is said besides its content. */
export interface ChosenFile<R = ReadFile> {
  name: string;
  /** The day its figures are of, as far as the file system knows: that of its download. `YYYY-MM-DD`. */
  savedOn: string;
  read: R;
  /** Back to its columns, where a person has mapped them. */
  remap?: () => void;
}

/** What an import has to go on, whatever the file holds. */
export interface ImportProps<R> {
  chosen: ChosenFile<R>;
  campaignId: string;
  setCampaignId: (id: string) => void;
  toFile: (notice?: string) => void;
}

/** The calendar day where the user is. */
export function localDay(milliseconds: number): string {
  const at = new Date(milliseconds);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
