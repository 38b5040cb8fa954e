/// <reference types="vite/client" />

declare module '*.css?inline' {
  import type { CSSResultGroup } from 'lit';
  const content: CSSResultGroup;
  export default content;
}

// Allow any CSS custom property.
declare module 'csstype' {
  interface Properties {
    [index: `--${string}`]: any;
  }
}
