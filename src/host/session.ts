import type { Script } from './script.ts';
import { Emulated, kind, reads } from './strict.ts';

type GoogleSession = GoogleAppsScript.Base.Session;

const SESSION = kind('Session', { getActiveUserLocale: reads() }, { service: 'Session', needs: 'nothing' });

export class Session
  extends Emulated<GoogleSession>
  implements Pick<GoogleSession, keyof typeof SESSION.members>
{
  readonly kind = SESSION;
  constructor(
    script: Script,
    private readonly userLanguage: string,
  ) {
    super(script);
  }
  getActiveUserLocale = () => this.userLanguage;
}
