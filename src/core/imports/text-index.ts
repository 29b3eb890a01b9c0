/** Numbers different texts from 0 in the order they first come, in a few bytes each whatever their length. */
export interface TextIndex {
  /** A text that is new gets the number `size` was before. */
  indexOf(text: string): number;
  readonly size: number;
}

const FIRST_ROOM = 1 << 10;
const DIGITS = /^[1-9]\d{0,14}$/;
const TWO_TO_32 = 2 ** 32;

/**
 * Ids of digits are kept as they are. Of other texts 63 bits are kept, not the text itself: among a million of
 * them two are taken for one in one of eighteen million files.
 */
export function textIndex(): TextIndex {
  let room = FIRST_ROOM;
  let high = new Uint32Array(room);
  let low = new Uint32Array(room);
  /** Twice as many slots as texts; each holds a number plus one, 0 where it is free. */
  let slots = new Uint32Array(room * 2);
  let size = 0;

  function slotOf(upper: number, lower: number): number {
    const mask = slots.length - 1;
    let slot = mixed(upper ^ lower) & mask;
    for (;;) {
      const at = slots[slot]!;
      if (at === 0 || (high[at - 1] === upper && low[at - 1] === lower)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  function grow(): void {
    room *= 2;
    high = longer(high, room);
    low = longer(low, room);
    slots = new Uint32Array(room * 2);
    for (let at = 0; at < size; at++) slots[slotOf(high[at]!, low[at]!)] = at + 1;
  }

  return {
    indexOf(text) {
      let upper: number;
      let lower: number;
      if (DIGITS.test(text)) {
        const id = Number(text);
        upper = Math.floor(id / TWO_TO_32);
        lower = id >>> 0;
      } else {
        upper = (hashOf(text, 0x9e3779b1) | 0x80000000) >>> 0;
        lower = hashOf(text, 0x85ebca77);
      }
      const slot = slotOf(upper, lower);
      const known = slots[slot]!;
      if (known !== 0) return known - 1;
      if (size === room) {
        grow();
        slots[slotOf(upper, lower)] = size + 1;
      } else slots[slot] = size + 1;
      high[size] = upper;
      low[size] = lower;
      size++;
      return size - 1;
    },
    get size() {
      return size;
    },
  };
}

function longer(numbers: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(length);
  copy.set(numbers);
  return copy;
}

/** FNV-1a, finished as in MurmurHash3. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

function mixed(bits: number): number {
  let hash = bits;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
