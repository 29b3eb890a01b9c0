const STORE = 'spreadsheets';
const CURRENT = 'current';
/** Where the last moment's changes wait when the page is left: a database's write would not be finished. */
const LAST_MOMENT = 'throughline-last-moment';

/** The one spreadsheet this browser keeps for the page, and those set aside because they could not be opened. */
export interface SavedSpreadsheet {
  load(): Promise<string | undefined>;
  /** Resolves when the browser has it. */
  save(text: string): Promise<void>;
  /** Kept when the call returns; false when the browser has no room for it that way. */
  saveAtOnce(text: string): boolean;
  clear(): Promise<void>;
  /** Keeps the current one under a name of its own and returns that name. */
  setAside(now: Date): Promise<string>;
}

export async function openSavedSpreadsheet(): Promise<SavedSpreadsheet> {
  const opening = indexedDB.open('throughline-workbench', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await settled(opening);
  const store = (mode: IDBTransactionMode): IDBObjectStore =>
    database.transaction(STORE, mode).objectStore(STORE);

  async function load(): Promise<string | undefined> {
    const lastMoment = localStorage.getItem(LAST_MOMENT);
    if (lastMoment !== null) await save(lastMoment);
    return settled(store('readonly').get(CURRENT));
  }
  async function save(text: string): Promise<void> {
    await settled(store('readwrite').put(text, CURRENT));
    localStorage.removeItem(LAST_MOMENT);
  }
  function saveAtOnce(text: string): boolean {
    try {
      localStorage.setItem(LAST_MOMENT, text);
      return true;
    } catch {
      return false;
    }
  }
  async function clear(): Promise<void> {
    await settled(store('readwrite').delete(CURRENT));
  }
  async function setAside(now: Date): Promise<string> {
    const name = `set-aside-${now.toISOString()}`;
    const text = await load();
    const spreadsheets = store('readwrite');
    await Promise.all([settled(spreadsheets.put(text, name)), settled(spreadsheets.delete(CURRENT))]);
    return name;
  }
  return { load, save, saveAtOnce, clear, setAside };
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
