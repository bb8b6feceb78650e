import type { Prose } from '../../../src/content/prose.js';
import type { HotspotItem } from '../../../src/items/hotspot/schema.js';

const prose = (line: string): Prose => [{ type: 'paragraph', content: [line] }];

/** A product page of a shop, drawn small enough to stand in this file. */
const shopPage = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="440" font-family="sans-serif" fill="#24323d">
<rect width="640" height="440" fill="#fbfbfb"/><rect width="640" height="52" fill="#2f5d50"/>
<circle cx="34" cy="26" r="12" fill="#f3d58a"/><rect x="56" y="20" width="120" height="12" rx="6" fill="#fff"/>
<rect x="470" y="20" width="60" height="12" rx="6" fill="#9dbfb5"/><rect x="548" y="20" width="60" height="12" rx="6" fill="#9dbfb5"/>
<rect x="32" y="84" width="252" height="252" fill="#e8e2d5"/><path d="M96 178h124v22h-16l14 96h-14l-13-80h-66l-13 80h-14l14-96H96z" fill="#a5713d"/>
<text x="320" y="112" font-size="24" font-weight="700">Folding stool</text><text x="320" y="142" font-size="16">Oak, 45 cm high, type 12</text>
<text x="320" y="196" font-size="28" font-weight="700">EUR 49.00</text><text x="486" y="196" font-size="15">plus VAT</text>
<rect x="320" y="226" width="22" height="22" fill="#fff" stroke="#24323d" stroke-width="2"/><path d="M324 237l5 6 9-12" fill="none" stroke="#24323d" stroke-width="3"/>
<text x="352" y="243" font-size="16">Insurance, EUR 3.00</text>
<rect x="320" y="282" width="250" height="54" rx="27" fill="#2f5d50"/><text x="445" y="315" font-size="18" font-weight="700" fill="#fff" text-anchor="middle">Order and pay</text>
<rect x="0" y="372" width="640" height="68" fill="#e9eeec"/><text x="32" y="402" font-size="15">Tartu Stools, Lille 4, Tartu, Estonia</text><text x="32" y="424" font-size="15">mail@tartustools.example</text></svg>`;

const image = {
  src: `data:image/svg+xml,${encodeURIComponent(shopPage)}`,
  alt: 'A product page: a folding stool for EUR 49.00 plus VAT, a ticked box for an insurance of EUR 3.00, a button “Order and pay”, and below it the address of the firm.',
  width: 640,
  height: 440,
};

/** Several places, outlined from the start, with the number told. */
export const manyHotspot: HotspotItem = {
  kind: 'hotspot',
  id: 'shop-page',
  number: 221,
  label: 'Product page',
  prompt: 'Two places on this page break rules that protect buyers in the EU. Mark them.',
  hint: 'The firm in Tartu sells to private buyers in France.',
  image,
  many: true,
  expected: 2,
  show: 'outlined',
  regions: [
    {
      key: 'a',
      label: 'Name and type of the stool',
      shape: { rect: [48.5, 18, 42, 16] },
      rationale: prose('This can stay. The buyer can tell which product it is.'),
    },
    {
      key: 'b',
      label: 'Price',
      shape: { rect: [48.5, 37, 43, 10.5] },
      correct: true,
      rationale: prose(
        'Buyers would see another sum at the end. A price for private buyers includes the VAT.',
      ),
    },
    {
      key: 'd',
      label: 'Box for the insurance',
      shape: {
        polygon: [
          [48.5, 49.5],
          [81, 49.5],
          [81, 58.5],
          [48.5, 58.5],
        ],
      },
      correct: true,
      rationale: prose(
        'The buyer could ask for the EUR 3.00 back. Extras need an active choice; a box that is ticked in advance is none.',
      ),
    },
    {
      key: 'e',
      label: 'Button below the price',
      shape: { rect: [48.5, 62.5, 42, 15.5] },
      rationale: prose('This can stay. Its words say that the order has to be paid.'),
    },
    {
      key: 'g',
      label: 'Address at the foot of the page',
      shape: { rect: [2.5, 86, 55, 12.5] },
      rationale: prose('This can stay. It gives a postal and an electronic address.'),
    },
  ],
};

/** One place, which the picture does not show from the start. */
export const hiddenHotspot: HotspotItem = {
  kind: 'hotspot',
  id: 'where-to-write',
  number: 222,
  label: 'Where to write',
  prompt: 'Where does a buyer find out to whom a complaint can be written?',
  image,
  many: false,
  show: 'hidden',
  regions: [
    {
      key: 'p',
      label: 'Sign of the shop',
      shape: { circle: [5.3, 6, 3.4] },
      rationale: prose('It shows a brand. A complaint needs the name and the address of a firm.'),
    },
    {
      key: 'c',
      label: 'Picture of the stool',
      shape: {
        polygon: [
          [5, 19],
          [44.4, 19],
          [44.4, 76.4],
          [5, 76.4],
        ],
      },
      rationale: prose('It shows what is sold. It names nobody.'),
    },
    {
      key: 'a',
      label: 'Foot of the page',
      shape: { rect: [0, 84.5, 100, 15.5] },
      correct: true,
      rationale: prose(
        'Name, postal address and e-mail stand here, as an online offer must give them.',
      ),
    },
  ],
};
