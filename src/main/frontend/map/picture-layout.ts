/** A rectangle of a picture, in its pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the map and its legend stand on a sheet. */
export interface SheetLayout {
  frame: Box;
  /** Left corner of the lines of the legend and of its remarks. */
  entries: Box;
  remarks: Box;
}

interface Heights {
  entries: number;
  remarks: number;
}

const BESIDE = 0.235;
/** Counts must not stand a page away from what they count; in gaps. */
const WIDEST = 35;

/**
 * The legend stands beside the map or below it, where it leaves the map larger. `space` is what title and sources leave of the
 * sheet, `shape` the width of what has to be seen divided by its height, `heights` tells how tall the legend is at a width.
 */
export function layOutSheet(space: Box, gap: number, shape: number, heights: (width: number) => Heights): SheetLayout {
  const column = space.width * BESIDE;
  const beside = { ...space, width: space.width - column - 1.5 * gap };
  const half = Math.min((space.width - 2 * gap) / 2, WIDEST * gap);
  const tall = heights(half);
  const below = {
    ...space,
    height: Math.max(space.height - Math.max(tall.entries, tall.remarks) - gap, 1),
  };
  if (scaleOf(beside, shape) >= scaleOf(below, shape)) {
    const x = space.x + space.width - column;
    const { entries } = heights(column);
    return {
      frame: beside,
      entries: { x, y: space.y, width: column, height: entries },
      remarks: { x, y: space.y + entries + gap / 2, width: column, height: space.height - entries },
    };
  }
  const y = below.y + below.height + gap;
  return {
    frame: below,
    entries: { x: space.x, y, width: half, height: tall.entries },
    remarks: { x: space.x + half + 2 * gap, y, width: half, height: tall.remarks },
  };
}

function scaleOf(box: Box, shape: number): number {
  return Math.min(box.width / shape, box.height);
}
