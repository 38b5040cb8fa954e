import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// Only what trends need: everything else of the library stays out of the bundle.
use([LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** A drawing inside a box. SVG prints sharply. */
export function createCanvas(box: HTMLElement): EChartsType {
  return init(box, undefined, { renderer: 'svg' });
}
