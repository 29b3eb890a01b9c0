import { enumOf } from './strict.ts';

export const BORDER_STYLE = enumOf('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
]);
export const WRAP_STRATEGY = enumOf('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
export const METADATA_VISIBILITY = enumOf('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']);
export const PROTECTION_TYPE = enumOf('ProtectionType', ['RANGE', 'SHEET']);
export const CHART_TYPE = enumOf('ChartType', ['BAR', 'COLUMN', 'LINE', 'PIE']);
export const AUTH_MODE = enumOf('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
