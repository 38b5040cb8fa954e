import { css } from 'lit';

export const histogramStyles = css`
  :host {
    display: block;
    margin: 0.75rem 0 0.25rem;
    font-size: 0.75rem;
    color: #4a5a69;
  }
  .plot {
    position: relative;
    display: flex;
    align-items: flex-end;
    gap: 1px;
    height: 3.25rem;
    border-bottom: 1px solid #4a5a69;
    cursor: crosshair;
    touch-action: pan-y;
  }
  .plot[data-fixed] {
    cursor: default;
  }
  .bar {
    position: relative;
    flex: 1;
    box-shadow: inset 0 0 0 1px rgb(22 32 42 / 18%);
  }
  .bar.part {
    background: #e6eaee !important;
  }
  .bar > i {
    position: absolute;
    inset: auto 0 0;
    box-shadow: inset 0 0 0 1px rgb(22 32 42 / 35%);
  }
  .edge {
    position: absolute;
    inset-block: 0;
    border-left: 1px dashed #4a5a69;
    pointer-events: none;
  }
  .stretch {
    position: absolute;
    inset-block: 0;
    border: solid #14507c;
    border-width: 0 1px;
    background: rgb(20 80 124 / 12%);
    pointer-events: none;
  }
  .ghost {
    position: absolute;
    top: -6px;
    bottom: 0;
    width: 2px;
    margin-left: -1px;
    background: #16202a;
    pointer-events: none;
  }
  .handles {
    position: relative;
    height: 1.5rem;
  }
  .handle {
    position: absolute;
    top: 0;
    width: 24px;
    height: 24px;
    margin-left: -12px;
    cursor: ew-resize;
    touch-action: none;
  }
  .handle::before {
    content: '';
    position: absolute;
    inset: 0 7px auto;
    height: 13px;
    border: 1px solid #14507c;
    border-radius: 0 0 5px 5px;
    background: #fff;
  }
  .handle:focus-visible {
    outline: 2px solid #14507c;
    outline-offset: -2px;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
  }
  button {
    border: 0;
    padding: 0.25rem 0.4rem;
    background: none;
    color: #14507c;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
`;
