import { runReport } from './run-report.ts';

process.exitCode = await runReport(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (line) => process.stderr.write(`report: ${line}\n`),
});
