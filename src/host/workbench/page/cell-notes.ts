import { Component, xml } from '@odoo/owl';
import { registries, stores } from '../../engine.ts';
import { hostDataOf, type Note } from '../../host-data.ts';

type Model = Parameters<typeof hostDataOf>[0];
interface Position {
  sheetId: string;
  col: number;
  row: number;
}

/** The engine has no notes: the host keeps them, this shows them on hover and marks their cells. Before the page is mounted. */
export function showNotesOnHover(model: Model): void {
  registries.cellPopoverRegistry.add('note', {
    onHover: (position: Position) => {
      const note = noteAt(model, position);
      if (!note) return { isOpen: false };
      return { isOpen: true, Component: NoteBox, props: { text: note.text }, cellCorner: 'top-right' };
    },
  });
}

class NoteBox extends Component {
  static override template = xml`<div class="cell-note" dir="auto" t-out="props.text"/>`;
  static override props = { text: String, onClosed: { type: Function, optional: true } };
}

function noteAt(model: Model, { sheetId, col, row }: Position): Note | undefined {
  return hostDataOf(model).notes.find(
    ({ range: { sheetId: id, zone } }) =>
      id === sheetId && zone.left <= col && col <= zone.right && zone.top <= row && row <= zone.bottom,
  );
}

interface DrawingContext {
  ctx: CanvasRenderingContext2D;
  sheetId: string;
  viewports: {
    getVisibleRect(sheetId: string, zone: unknown): { x: number; y: number; width: number; height: number };
  };
}
const MARK_SIZE = 6;

/** The small corner that says a cell has a note. Called once, inside the spreadsheet component's own set-up. */
export function markCellsWithNotes(model: Model): void {
  const renderer = stores.useStore(stores.RendererStore);
  renderer.register({
    renderingLayers: ['Highlights'],
    drawLayer: ({ ctx, sheetId, viewports }: DrawingContext) => {
      ctx.fillStyle = '#7a4f00';
      for (const { range } of hostDataOf(model).notes) {
        if (range.sheetId !== sheetId) continue;
        const { x, y, width, height } = viewports.getVisibleRect(sheetId, range.zone);
        if (width > 0 && height > 0) drawCorner(ctx, x + width, y);
      }
    },
  } as never);
}

function drawCorner(ctx: CanvasRenderingContext2D, right: number, top: number): void {
  ctx.beginPath();
  ctx.moveTo(right - MARK_SIZE, top);
  ctx.lineTo(right, top);
  ctx.lineTo(right, top + MARK_SIZE);
  ctx.fill();
}
