/** `manifest.json` of a pack: what must be in it, byte for byte. Described by `schemas/pack.schema.json`. */
import { z } from 'zod';

export const manifestName = 'manifest.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const packManifest = z
  .strictObject({
    version: z.literal(1),
    edition: z.strictObject({
      /** SHA-256 over the lines `SHA-256, two spaces, path, line feed` of all files: `sha256sum` writes the same. */
      digest: sha256,
      /** Version of Passerelle that built the pack. */
      builtWith: z.string(),
      /** ISO date of the latest change to a topic, or null where no topic gives one. */
      date: z.iso.date().nullable(),
    }),
    /** Ids of the guides in the pack. */
    guides: z.array(z.string()),
    files: z.array(
      z.strictObject({
        /** Path in the pack, with `/`; sorted by code unit. */
        path: z.string().min(1),
        /** Bytes. */
        size: z.int().nonnegative(),
        sha256,
      }),
    ),
  })
  .meta({ title: 'Manifest of a Passerelle pack' });

export type PackManifest = z.infer<typeof packManifest>;
