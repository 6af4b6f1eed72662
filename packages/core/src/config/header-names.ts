/** Headers by names in lower case, as requests are sent and compared: names mean the same in any case (RFC 9110, section 5.1). */
export function withLowerCaseNames(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
