import { NotOnThisMachine } from '#platform/not-on-this-machine';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cleanPhoto } from './clean-photo';
import { aPhoto, scratch } from './photos.fixture';

const fileOf = scratch();
const cleaned = async (bytes: Uint8Array) => {
  const done = await cleanPhoto(fileOf(bytes));
  if (!done.ok) throw new Error(done.reason);
  return done.value;
};
const refusal = async (bytes: Uint8Array) => {
  const done = await cleanPhoto(fileOf(bytes));
  return done.ok ? 'kept' : done.reason;
};
const place = { GPSLatitudeRef: 'N', GPSLatitude: '52/1 4/1 41/1', GPSLongitudeRef: 'E', GPSLongitude: '4/1 17/1 55/1' };
const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">KANARIE</rdf:RDF></x:xmpmeta>';

/** A remark of a program, as JPEG keeps it: right after the first marker. */
const withRemark = (jpeg: Buffer): Buffer => {
  const text = Buffer.from('KANARIE in a remark');
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, text.length + 2]), text, jpeg.subarray(2)]);
};

describe('A photo that arrives', () => {
  test('loses everything a camera or a program added: place, time, device, remarks, colour profile', async () => {
    const jpeg = withRemark(
      await aPhoto()
        .withIccProfile('p3')
        .withExif({ IFD0: { Copyright: 'KANARIE', Make: 'KANARIE' }, IFD3: place })
        .withXmp(xmp)
        .jpeg()
        .toBuffer(),
    );
    for (const word of ['KANARIE', 'Exif', 'ICC_PROFILE', 'xmpmeta']) expect(jpeg.includes(word), word).toBe(true);
    const { small, large } = await cleaned(jpeg);
    for (const kept of [small, large]) {
      for (const word of ['KANARIE', 'Exif', 'EXIF', 'XMP ', 'xmpmeta', 'ICCP', 'GPS']) expect(Buffer.from(kept).includes(word), word).toBe(false);
      const { exif, xmp: said, icc, iptc, orientation, format } = await sharp(kept).metadata();
      expect({ exif, said, icc, iptc, orientation, format }).toEqual({ format: 'webp' });
    }
  });

  test('is turned the way its camera was held', async () => {
    const { width, height } = await cleaned(await aPhoto(800, 600).withMetadata({ orientation: 6 }).jpeg().toBuffer());
    expect([width, height]).toEqual([600, 800]);
  });

  test('gets two sizes and is never made larger than it came', async () => {
    const wide = await cleaned(await aPhoto(1600, 800).jpeg().toBuffer());
    expect([wide.width, wide.height]).toEqual([1280, 640]);
    expect(await sharp(wide.small).metadata()).toMatchObject({ width: 480, height: 240 });
    const tiny = await cleaned(await aPhoto(40, 30).png().toBuffer());
    expect([tiny.width, tiny.height]).toEqual([40, 30]);
    expect(await sharp(tiny.small).metadata()).toMatchObject({ width: 40, height: 30 });
  });

  test('is JPEG, PNG or WebP by what is in it, whatever it is called', async () => {
    for (const bytes of [await aPhoto().png().toBuffer(), await aPhoto().webp().toBuffer(), await aPhoto().jpeg({ progressive: true }).toBuffer()])
      expect(await refusal(bytes)).toBe('kept');
  });

  test('is not taken in on a machine that has no part to read it, and the error names that', async () => {
    const load = async () => {
      throw new Error('Could not load the "sharp" module');
    };
    await expect(cleanPhoto(fileOf(await aPhoto().jpeg().toBuffer()), load)).rejects.toThrow(NotOnThisMachine);
    expect(await refusal(await aPhoto().jpeg().toBuffer())).toBe('kept');
  });
});

describe('Refused is', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script type="x">alert(1)</script><image href="file:///etc/passwd"/></svg>';
  test('what is no photo of the three kinds', async () => {
    const others: [string, Uint8Array][] = [
      ['SVG with a script', Buffer.from(svg)],
      ['GIF', await aPhoto(60, 60).gif().toBuffer()],
      ['TIFF', await aPhoto(60, 60).tiff().toBuffer()],
      ['PDF', Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<</Root 1 0 R>>')],
      ['HTML', Buffer.from('<!doctype html><script type="x">alert(1)</script>')],
      ['a JPEG in name alone', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46])],
      ['random bytes', crypto.getRandomValues(new Uint8Array(5000))],
    ];
    for (const [kind, bytes] of others) expect([kind, await refusal(bytes)]).toEqual([kind, 'not_a_photo']);
  });

  test('a telephone’s own kind, by its name', async () => {
    for (const kind of ['heic', 'heix', 'mif1', 'avif'])
      expect(await refusal(Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${kind}`), Buffer.alloc(200)]))).toBe('heic');
  });

  test('an empty file, one that was cut off, and one with a hole in it', async () => {
    expect(await refusal(new Uint8Array())).toBe('empty');
    for (const whole of [await aPhoto().jpeg().toBuffer(), await aPhoto().png().toBuffer(), await aPhoto().webp().toBuffer()]) {
      expect(await refusal(whole.subarray(0, whole.length / 2))).toMatch(/broken|not_a_photo/);
      expect(await refusal(whole.subarray(0, 60))).toMatch(/broken|not_a_photo/);
    }
  });

  test('a moving picture', async () => {
    const frames = await Promise.all([1, 2, 3].map(() => aPhoto(40, 40).png().toBuffer()));
    const gif = await sharp(Buffer.concat(await Promise.all(frames.map((frame) => raw(frame)))), {
      raw: { width: 40, height: 120, channels: 3, pageHeight: 40 },
    })
      .webp({ loop: 0, delay: [100, 100, 100] })
      .toBuffer();
    expect(await refusal(gif)).toBe('moving');
  });

  test('a bomb: a small file that says it measures more than any camera makes, before a pixel is read', async () => {
    const before = process.memoryUsage().rss;
    for (const [width, height] of [
      [12_000, 12_000],
      [60_000, 1_000],
    ] as const) {
      const bomb = await sharp({ create: { width, height, channels: 3, background: '#000' }, limitInputPixels: false })
        .png({ compressionLevel: 9 })
        .toBuffer();
      expect(bomb.length).toBeLessThan(1_000_000);
      expect(await refusal(bomb)).toBe('too_many_pixels');
    }
    const rounds = sharp({ create: { width: 8000, height: 6000, channels: 3, background: '#000' } });
    expect(await refusal(await rounds.clone().jpeg({ progressive: true }).toBuffer())).toBe('too_many_pixels');
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });
});

const raw = async (png: Buffer): Promise<Buffer> => {
  sharp.unblock({ operation: ['VipsForeignLoadPngBuffer'] });
  return sharp(png).raw().toBuffer();
};
