// The libraries that the page takes from jars, which carry no types: what is ours is checked, what is theirs is taken on trust.
declare module 'lit' {
  export const html: any, svg: any, nothing: any;
  export class LitElement extends HTMLElement {
    [property: string]: any;
    requestUpdate(): void;
    querySelector(selector: string): any;
    updateComplete: Promise<boolean>;
  }
  export type ReactiveControllerHost = any;
}
declare module 'lit-html/*' { export const html: any, unsafeStatic: any, repeat: any, live: any, ref: any, createRef: any; }
declare module 'echarts';
declare module 'cytoscape';
