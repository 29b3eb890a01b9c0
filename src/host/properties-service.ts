import { record, text } from './argument.ts';
import type { Script } from './script.ts';
import { Emulated, kind, reads, writes } from './strict.ts';

type GooglePropertiesService = GoogleAppsScript.Properties.PropertiesService;
type GoogleProperties = GoogleAppsScript.Properties.Properties;

export type PropertyStore = Record<string, string>;

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

/** UTF-8 length, without TextEncoder so that it reads the same wherever the host runs. */
export function bytesOf(value: string): number {
  let bytes = 0;
  for (const character of value) {
    const code = character.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

const settings = { service: 'Properties', needs: 'properties' as const };
const PROPERTIES = kind(
  'Properties',
  {
    getProperty: reads([text]),
    getProperties: reads(),
    getKeys: reads(),
    setProperty: writes([text, text]),
    setProperties: writes([record]),
    deleteProperty: writes([text]),
  },
  settings,
);

class Properties
  extends Emulated<GoogleProperties>
  implements Pick<GoogleProperties, keyof typeof PROPERTIES.members>
{
  readonly kind = PROPERTIES;
  constructor(
    script: Script,
    private readonly store: PropertyStore,
  ) {
    super(script);
  }
  getProperty = (key: string) => (Object.hasOwn(this.store, key) ? this.store[key]! : null);
  getProperties = () => ({ ...this.store });
  getKeys = () => Object.keys(this.store);
  setProperty = (key: string, value: string) => {
    if (bytesOf(value) > VALUE_BYTES) {
      throw new Error(
        `Argument too large: the value of ${key} has ${bytesOf(value)} bytes; ${VALUE_BYTES} are allowed.`,
      );
    }
    const after = { ...this.store, [key]: value };
    const bytes = Object.entries(after).reduce((sum, [name, each]) => sum + bytesOf(name) + bytesOf(each), 0);
    if (bytes > STORE_BYTES)
      throw new Error(`You have exceeded the property storage quota (${STORE_BYTES} bytes).`);
    this.store[key] = value;
    return this.facade;
  };
  setProperties = (properties: object) => {
    for (const [key, value] of Object.entries(properties)) {
      if (typeof value !== 'string') throw new Error(`The property ${key} is not a text.`);
      this.setProperty(key, value);
    }
    return this.facade;
  };
  deleteProperty = (key: string) => {
    delete this.store[key];
    return this.facade;
  };
}

const PROPERTIES_SERVICE = kind(
  'PropertiesService',
  { getDocumentProperties: reads(), getUserProperties: reads() },
  settings,
);

export class PropertiesService
  extends Emulated<GooglePropertiesService>
  implements Pick<GooglePropertiesService, keyof typeof PROPERTIES_SERVICE.members>
{
  readonly kind = PROPERTIES_SERVICE;
  constructor(
    script: Script,
    private readonly stores: { readonly document: PropertyStore; readonly user: PropertyStore },
  ) {
    super(script);
  }
  getDocumentProperties = () => new Properties(this.script, this.stores.document).facade;
  getUserProperties = () => new Properties(this.script, this.stores.user).facade;
}
