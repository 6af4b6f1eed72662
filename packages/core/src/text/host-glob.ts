/** Whether a text may be a host name, or a glob of one. What ends in a number is an address, or none (WHATWG URL, "ends in a number"). */
export function isHostGlob(text: string): boolean {
  return /^[a-z0-9*?][a-z0-9*?._-]*$/i.test(text) && !/(^|\.)\d+\.?$/.test(text);
}
