import { components, type Model, stores } from '../../engine.ts';
import { hostDataOf } from '../../host-data.ts';

const POINTER_EVENTS = ['pointerdown', 'pointermove', 'pointerup', 'wheel'];
const MOUSE_EVENTS = ['click', 'dblclick', 'contextmenu', 'mouseenter', 'mouseleave'];
const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

export const isSheetInFrontRightToLeft = (model: Model): boolean =>
  hostDataOf(model).rightToLeft.includes(model.getters.getActiveSheetId());

/**
 * The engine draws column A at the left only. For a right-to-left sheet the grid is mirrored with CSS, and its
 * inner world is told mirrored coordinates, so that the engine goes on believing it is left to right: pointer
 * positions and rectangles go in mirrored, text and floating parts are turned back. `isMirrored` says whether the
 * sheet in front is right to left.
 */
export function mirrorRightToLeftSheets(area: HTMLElement, isMirrored: () => boolean): void {
  const gridOf = (node: unknown): Element | null =>
    isMirrored() && node instanceof Element ? node.closest('.o-grid') : null;
  mirrorPointers(gridOf);
  mirrorRectangles(gridOf);
  mirrorPopovers(area, isMirrored);
  turnTextBack(isMirrored);
  keepChosenAlignment(isMirrored);
  swapArrowKeys(gridOf);
}

type GridOf = (node: unknown) => Element | null;
const realRectangle = Element.prototype.getBoundingClientRect;
const mirroredIn = (grid: Element, x: number): number => {
  const { left, right } = realRectangle.call(grid);
  return left + right - x;
};

/** Charts are turned back whole, so they know where they are by themselves. */
const isChart = (node: unknown): boolean =>
  node instanceof HTMLCanvasElement && node.closest('.o-figure') !== null;
const isForChart = (event: Event): boolean => MOUSE_EVENTS.includes(event.type) && isChart(event.target);

function mirrorPointers(gridOf: GridOf): void {
  let draggedIn: Element | null = null;
  for (const type of [...POINTER_EVENTS, ...MOUSE_EVENTS])
    addEventListener(
      type,
      (event) => {
        const grid = gridOf(event.target) ?? draggedIn;
        if (event.type === 'pointerdown') draggedIn = grid;
        if (event.type === 'pointerup') draggedIn = null;
        if (!grid || !(event instanceof MouseEvent) || isForChart(event)) return;
        const x = mirroredIn(grid, event.clientX);
        Object.defineProperties(event, { clientX: { value: x }, x: { value: x } });
        if (event instanceof WheelEvent) Object.defineProperty(event, 'deltaX', { value: -event.deltaX });
      },
      { capture: true },
    );
}

function mirrorRectangles(gridOf: GridOf): void {
  Element.prototype.getBoundingClientRect = function (this: Element) {
    const rectangle = realRectangle.call(this);
    const grid = gridOf(this);
    if (!grid || grid === this || isChart(this)) return rectangle;
    return new DOMRect(mirroredIn(grid, rectangle.right), rectangle.y, rectangle.width, rectangle.height);
  };
}

/** Menus, help and notes hang outside the grid, at places the grid named in its own coordinates. */
function mirrorPopovers(area: HTMLElement, isMirrored: () => boolean): void {
  const popover = components.Popover.prototype as unknown as Popover;
  const { computePopoverPosition } = popover;
  popover.computePopoverPosition = function (this: Popover) {
    const { anchorRect } = this.props;
    const grid = area.querySelector('.o-grid');
    if (!isMirrored() || !grid || !isWithin(anchorRect, realRectangle.call(grid)))
      return computePopoverPosition.call(this);
    const x = mirroredIn(grid, anchorRect.x + anchorRect.width);
    computePopoverPosition.call(
      Object.create(this, { props: { value: { ...this.props, anchorRect: { ...anchorRect, x } } } }),
    );
  };
}
interface Popover {
  props: { anchorRect: { x: number; y: number; width: number; height: number } };
  computePopoverPosition(): void;
}
const isWithin = ({ x, y }: { x: number; y: number }, { left, right, top, bottom }: DOMRect): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

const MIRRORED_ALIGN: Partial<Record<CanvasTextAlign, CanvasTextAlign>> = { left: 'right', right: 'left' };

function turnTextBack(isMirrored: () => boolean): void {
  const canvas = CanvasRenderingContext2D.prototype;
  const { fillText } = canvas;
  canvas.fillText = function (this: CanvasRenderingContext2D, text, x, y, ...maxWidth) {
    if (!isMirrored() || !this.canvas.parentElement?.classList.contains('o-grid'))
      return fillText.call(this, text, x, y, ...maxWidth);
    this.save();
    this.translate(x, y);
    this.scale(-1, 1);
    this.textAlign = MIRRORED_ALIGN[this.textAlign] ?? this.textAlign;
    this.direction = RIGHT_TO_LEFT_LETTER.test(text) ? 'rtl' : 'ltr';
    fillText.call(this, text, 0, 0, ...maxWidth);
    this.restore();
  };
}

/** Texts stand right and numbers left by themselves in such a sheet; what was aligned by hand stays on its side. */
function keepChosenAlignment(isMirrored: () => boolean): void {
  const renderer = stores.GridRenderer.prototype as unknown as GridRenderer;
  const { computeCellAlignment } = renderer;
  renderer.computeCellAlignment = function (this: GridRenderer, position, isOverflowing) {
    const align = computeCellAlignment.call(this, position, isOverflowing);
    if (!isMirrored() || !this.getters.getCellStyle(position).align) return align;
    return MIRRORED_ALIGN[align] ?? align;
  };
}
interface GridRenderer {
  getters: { getCellStyle(position: unknown): { align?: string } };
  computeCellAlignment(position: unknown, isOverflowing: boolean): CanvasTextAlign;
}

/** The left arrow goes to the cell at the left, which is the next column; inside a text it moves the caret as always. */
function swapArrowKeys(gridOf: GridOf): void {
  const swapped: Record<string, string> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };
  addEventListener(
    'keydown',
    (event) => {
      const key = swapped[event.key];
      if (!key || !gridOf(event.target)) return;
      const isEditing =
        event.target instanceof HTMLElement &&
        event.target.closest('.o-grid-composer') &&
        event.target.textContent !== '';
      if (!isEditing) Object.defineProperties(event, { key: { value: key }, code: { value: key } });
    },
    { capture: true },
  );
}
