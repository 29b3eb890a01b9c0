const HELP = 't-name="o-spreadsheet-FunctionDescriptionProvider"';

/** The engine's templates with a function's help unfolded from the start, as Google Sheets shows it. */
export function withHelpUnfolded(templates: string): string {
  const start = templates.indexOf(HELP);
  const end = templates.indexOf('t-name=', start + HELP.length);
  const help = templates.slice(start, end).replaceAll('state.isCollapsed', '!state.isCollapsed');
  return templates.slice(0, start) + help + templates.slice(end);
}
