/** What an entry point may do; LOADING is the script's top level, which may call no service at all. */
export type AuthMode = 'LOADING' | 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** What a member touches: nothing that needs leave, the document, stored properties, or the user's screen. */
export type Needs = 'nothing' | 'menu' | 'document' | 'properties' | 'dialog';

const ALLOWED: Record<AuthMode, readonly Needs[]> = {
  LOADING: [],
  NONE: ['nothing', 'menu'],
  LIMITED: ['nothing', 'menu', 'document', 'properties'],
  CUSTOM_FUNCTION: ['nothing', 'document', 'properties'],
  FULL: ['nothing', 'menu', 'document', 'properties', 'dialog'],
};

/** Throws as Google does when the mode of the running entry point does not allow the call. */
export function checkLeave(mode: AuthMode, needs: Needs, writes: boolean, member: string): void {
  if (mode === 'LOADING') {
    throw new Error(`${member} was called while the script loads; top-level code may call no service.`);
  }
  const readOnly = mode === 'CUSTOM_FUNCTION' && writes && needs !== 'nothing';
  if (readOnly || !ALLOWED[mode].includes(needs)) {
    throw new Error(`You do not have permission to call ${member} (AuthMode.${mode}).`);
  }
}
