import { z } from 'zod';
import { isHostGlob } from '../text/host-glob.ts';

// Made where a config speaks of them: few do.

/** An address, a range of them, or a host name or a glob of one. */
export const networkPlace = () => {
  const place = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6(), z.string().refine(isHostGlob)]);
  return textThat(place, 'expected an address, a CIDR range, or a host name or a glob of one');
};

/** The address of a resolver, with or without a port: `192.0.2.1:53`, `[2001:db8::1]:53`. */
export const resolverAddress = () => {
  const withoutPort = (text: string) => {
    const [, bracketed, plain, port = '1'] = /^(?:\[(.*)\]|([\d.]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
    return Number(port) >= 1 && Number(port) <= 65_535 ? (bracketed ?? plain ?? text) : '';
  };
  const address = z
    .string()
    .transform(withoutPort)
    .pipe(z.union([z.ipv4(), z.ipv6()]));
  return textThat(address, 'expected an address, or address:port, such as 192.0.2.1:53');
};

/** A text as it is, where something else would take it. */
function textThat(fits: z.ZodType, expected: string) {
  return z.string({ error: 'expected a text' }).refine((text) => fits.safeParse(text).success, { error: expected });
}
