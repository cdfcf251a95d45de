import sharp from 'sharp';

/** A picture of nobody: a drawn face, with the noise and the EXIF a camera leaves. */
export function portrait() {
  const face = `<svg xmlns="http://www.w3.org/2000/svg" width="826" height="1062">
    <defs><linearGradient id="b" x2="0" y2="1"><stop stop-color="#dfe6ea"/><stop offset="1" stop-color="#b9c6ce"/></linearGradient></defs>
    <rect width="826" height="1062" fill="url(#b)"/>
    <path d="M90 1062 Q120 800 413 780 Q706 800 736 1062Z" fill="#27405e"/>
    <rect x="335" y="640" width="156" height="190" rx="70" fill="#c58c6d"/>
    <ellipse cx="413" cy="450" rx="205" ry="270" fill="#d9a283"/>
    <path d="M200 420 Q200 140 413 140 Q626 140 626 420 Q590 260 413 260 Q236 260 200 420Z" fill="#3b2a20"/>
    <ellipse cx="335" cy="440" rx="30" ry="17" fill="#fff"/><ellipse cx="491" cy="440" rx="30" ry="17" fill="#fff"/>
    <circle cx="335" cy="440" r="13" fill="#4a3a2a"/><circle cx="491" cy="440" r="13" fill="#4a3a2a"/>
    <path d="M413 460 L395 545 Q413 560 431 545" fill="none" stroke="#b07a5c" stroke-width="8"/>
    <path d="M345 610 Q413 640 481 610" fill="none" stroke="#a35b4f" stroke-width="12" stroke-linecap="round"/>
  </svg>`;
  return grained(face, { width: 826, height: 1062 });
}

/** The data page of a specimen passport, as a scanner gives it. */
export function passportScan({ surname, givenNames, number, mrz }) {
  const page = `<svg xmlns="http://www.w3.org/2000/svg" width="1476" height="1040" font-family="sans-serif">
    <rect width="1476" height="1040" fill="#e9efe4"/>
    <text x="60" y="90" font-size="44">SPECIMEN  REISEPASS  PASSPORT  PASSEPORT</text>
    <rect x="60" y="150" width="380" height="490" fill="#c3ccd2"/><circle cx="250" cy="350" r="110" fill="#b08468"/>
    <text x="490" y="220" font-size="36">${surname.toUpperCase()}</text>
    <text x="490" y="300" font-size="36">${givenNames.toUpperCase()}</text>
    <text x="490" y="380" font-size="36">${number}</text>
    <text x="60" y="880" font-size="42" font-family="monospace" textLength="1350">${mrz[0].replaceAll('<', '&lt;')}</text>
    <text x="60" y="950" font-size="42" font-family="monospace" textLength="1350">${mrz[1].replaceAll('<', '&lt;')}</text>
  </svg>`;
  return grained(page, { width: 1476, height: 1040 });
}

async function grained(svg, { width, height }) {
  const noise = await sharp({
    create: { width, height, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: 12 } },
  })
    .png()
    .toBuffer();
  return sharp(Buffer.from(svg))
    .composite([{ input: noise, blend: 'soft-light' }])
    .withExif({ IFD0: { Make: 'Journey', Model: 'Camera of nobody' } })
    .jpeg({ quality: 88 })
    .toBuffer();
}

/** A small PDF; with the name of a photo it is a lie that must be found out. */
export function smallPdf() {
  return Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  );
}
