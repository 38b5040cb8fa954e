import { ScatterChart } from 'echarts/charts';
import { BrushComponent, GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

// Canvas, not SVG: a map of villages has tens of thousands of points.
use([ScatterChart, GridComponent, TooltipComponent, MarkLineComponent, BrushComponent, CanvasRenderer]);

/** A drawing inside a box. */
export function createPlot(box: HTMLElement): EChartsType {
  return init(box, undefined, { renderer: 'canvas' });
}
