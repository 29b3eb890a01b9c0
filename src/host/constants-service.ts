import { AUTH_MODE, CHART_TYPE } from './enums.ts';
import type { Script } from './script.ts';
import { Emulated, type Kind, kind } from './strict.ts';

/** A service of which only the constants are emulated. */
class ConstantsService extends Emulated {
  constructor(
    script: Script,
    readonly kind: Kind,
  ) {
    super(script);
  }
}

const CHARTS = kind('Charts', {}, { service: 'Charts', needs: 'nothing', values: { ChartType: CHART_TYPE } });
const SCRIPT_APP = kind(
  'ScriptApp',
  {},
  { service: 'Script', needs: 'nothing', values: { AuthMode: AUTH_MODE } },
);

export const chartsService = (script: Script) => new ConstantsService(script, CHARTS).facade;
export const scriptApp = (script: Script) => new ConstantsService(script, SCRIPT_APP).facade;
