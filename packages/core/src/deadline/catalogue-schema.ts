import { z } from 'zod';
import { kebabCase } from '../text/kebab-case.ts';
import { products } from './catalogue.ts';

const row = z.strictObject({
  id: z.string().max(100).regex(kebabCase),
  title: z.string().min(1).max(200),
  product: z.enum(products),
  version: z.string().min(1).nullable(),
  date: z.iso.date(),
  source: z.url({ protocol: /^https$/ }),
  note: z.string().min(1).max(300).optional(),
});

/** The file of the catalogue: every row has a date and a source, and no two have the same id or are about the same. */
export const catalogueSchema = z
  .strictObject({ checked: z.iso.date(), rows: z.array(row) })
  .superRefine(({ rows }, context) => {
    const seen = new Set<string>();
    for (const [index, { id: name, product, version }] of rows.entries()) {
      const names = version === null ? [name] : [name, `${product} ${version}`];
      for (const each of names) {
        if (seen.has(each))
          context.addIssue({ code: 'custom', path: ['rows', index], message: `${each} is there twice` });
        seen.add(each);
      }
    }
  });
