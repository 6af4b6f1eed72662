/** The part of jStat that is used: it has no declarations of its own. */
declare module 'jstat' {
  const jStat: {
    /** The regularized incomplete beta function, I_x(a, b). */
    ibeta(x: number, a: number, b: number): number;
    readonly beta: {
      /** The quantile of the beta distribution. */
      inv(p: number, alpha: number, beta: number): number;
    };
  };
  // biome-ignore lint/style/noDefaultExport: Node gives a CommonJS module as its default export
  export default jStat;
}
