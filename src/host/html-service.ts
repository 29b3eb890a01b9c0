import { text } from './argument.ts';
import type { Script } from './script.ts';
import { Emulated, kind, reads, writes } from './strict.ts';

type GoogleHtmlService = GoogleAppsScript.HTML.HtmlService;
type GoogleHtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export interface Sidebar {
  readonly title: string;
  readonly html: string;
}

const service = 'HTML';
const OUTPUT = kind(
  'HtmlOutput',
  { setTitle: reads([text]), getTitle: reads(), getContent: reads() },
  { service, needs: 'nothing' },
);

export class HtmlOutput
  extends Emulated<GoogleHtmlOutput>
  implements Pick<GoogleHtmlOutput, keyof typeof OUTPUT.members>
{
  readonly kind = OUTPUT;
  private title = '';
  constructor(
    script: Script,
    private readonly html: string,
  ) {
    super(script);
  }
  get sidebar(): Sidebar {
    return { title: this.title, html: this.html };
  }
  setTitle = (title: string) => {
    this.title = title;
    return this.facade;
  };
  getTitle = () => this.title;
  getContent = () => this.html;
}

const HTML_SERVICE = kind(
  'HtmlService',
  { createHtmlOutputFromFile: writes([text]) },
  { service, needs: 'dialog' },
);

export class HtmlService
  extends Emulated<GoogleHtmlService>
  implements Pick<GoogleHtmlService, keyof typeof HTML_SERVICE.members>
{
  readonly kind = HTML_SERVICE;
  /** `pages`: the project's HTML files by name, without extension. */
  constructor(
    script: Script,
    private readonly pages: Readonly<Record<string, string>>,
  ) {
    super(script);
  }
  createHtmlOutputFromFile = (name: string) => {
    const html = Object.hasOwn(this.pages, name) ? this.pages[name] : undefined;
    if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return new HtmlOutput(this.script, html).facade;
  };
}
