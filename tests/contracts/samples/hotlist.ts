import type { Prose } from '../../../src/content/prose.js';
import type { HotlistItem } from '../../../src/items/hotlist/schema.js';

const prose = (line: string): Prose => [{ type: 'paragraph', content: [line] }];

/** An invoice of which learners know how many lines are wrong. */
export const invoiceHotlist: HotlistItem = {
  kind: 'hotlist',
  id: 'invoice-to-ghent',
  number: 201,
  label: 'Invoice to Ghent',
  prompt: 'Three lines of this invoice are not in order. Mark them.',
  document: {
    type: 'invoice',
    title: 'Invoice',
    from: 'Casa Almendra S.L.',
    parts: [
      {
        key: 'a',
        label: 'Seller',
        text: 'Casa Almendra S.L., Gijón, Spain',
        note: 'VAT number ES B00 000 000',
        rationale: prose('This line can stay. Name, place and VAT number of the seller are there.'),
      },
      {
        key: 'b',
        label: 'Buyer',
        text: 'Blom & Dekker BV, Ghent, Belgium',
        correct: true,
        rationale: prose(
          'The tax office could ask for the Spanish VAT. A sale without VAT to a firm in another EU country needs the VAT number of the buyer on the invoice.',
        ),
      },
      {
        key: 'c',
        label: 'Invoice',
        text: 'No. 2026-118 of 12 October 2026',
        rationale: prose('This line can stay. An invoice has a date and a number of its own.'),
      },
      {
        key: 'd',
        label: 'Goods',
        text: '240 jars of almond cream, 250 g, at EUR 4.10',
        amount: '984.00',
        rationale: prose('This line can stay. Quantity, price and sum agree.'),
      },
      {
        key: 'e',
        label: 'VAT',
        text: 'Spanish VAT, 10 %',
        amount: '98.40',
        correct: true,
        rationale: prose(
          'The buyer would pay tax that is not due. The jars leave Spain and the buyer has a valid VAT number, so the sale is exempt and the buyer accounts for Belgian VAT.',
        ),
      },
      {
        key: 'f',
        label: 'Delivery',
        text: 'FOB warehouse Ghent',
        correct: true,
        rationale: prose(
          'Nobody could say who pays for damage on the road. FOB is for goods loaded on a ship; for a lorry choose a rule such as FCA, with place and edition.',
        ),
      },
      {
        key: 'g',
        label: 'Payment',
        text: '30 days after receipt of this invoice',
        rationale: prose('This line can stay. Both sides can count the days.'),
      },
    ],
    total: { label: 'Total in EUR', amount: '1,082.40' },
  },
  expected: 3,
};

/** An e-mail with lines that cannot be marked, in which learners look for themselves. */
export const emailHotlist: HotlistItem = {
  kind: 'hotlist',
  id: 'reply-to-oslo',
  number: 202,
  label: 'Reply to Oslo',
  prompt: 'Which parts of this e-mail must change before it is sent?',
  hint: 'The buyer in Oslo asked for an offer that can be accepted by return.',
  document: {
    type: 'email',
    title: 'Offer for 300 lamps',
    from: 'Nora Lind, Lumivo Lamps',
    to: 'Henrik Aas, Fjord Interiors, Oslo',
    parts: [
      { text: 'Dear Mr Aas,' },
      {
        key: 'a',
        text: 'Thank you for your enquiry of 4 May 2026. We are pleased to offer 300 lamps at EUR 21.40 each.',
        rationale: prose('This part can stay. It names the goods, the quantity and the price.'),
      },
      {
        key: 'c',
        text: 'The price includes delivery to your door, all taxes and the duty.',
        correct: true,
        rationale: prose(
          'You would pay Norwegian VAT and duty out of the price. Promise delivery with duty paid only where you are registered to pay it.',
        ),
      },
      {
        key: 'd',
        text: 'The offer is valid until 30 May 2026.',
        rationale: prose('This part can stay. The buyer knows until when to decide.'),
      },
      {
        key: 'e',
        text: 'Please pay in the usual way.',
        correct: true,
        rationale: prose(
          'There is no usual way with a new buyer. Name the amount, the day and the account.',
        ),
      },
      { text: 'Kind regards, Nora Lind' },
    ],
  },
};

/** A product label whose letters reach the end of the alphabet that is packed. */
export const labelHotlist: HotlistItem = {
  kind: 'hotlist',
  id: 'hammock-label',
  number: 203,
  label: 'Label of a hammock',
  prompt: 'Two lines of this label must change before the hammock is sold in Spain. Which?',
  document: {
    type: 'label',
    title: 'Hammock “Hamelda”',
    parts: [
      {
        key: 'a',
        label: 'Type',
        text: 'H-12, batch 0926',
        rationale: prose('This line can stay. Type and batch help to find the product again.'),
      },
      {
        key: 'b',
        label: 'Mark',
        text: 'CE',
        correct: true,
        rationale: prose(
          'The authority could object. CE may be used only where an EU product law provides for it.',
        ),
      },
      {
        key: 'c',
        label: 'Maker',
        text: 'Hamelda sp. z o.o., Bydgoszcz, Poland',
        rationale: prose('This line can stay. The maker is named, and it is inside the EU.'),
      },
      {
        key: 'd',
        label: 'Contact',
        text: 'info@hamelda.example, Lipowa 4, 85-001',
        rationale: prose('This line can stay. It gives an electronic and a postal address.'),
      },
      {
        key: 'o',
        label: 'Safety',
        text: 'Maksymalne obciążenie: 120 kg',
        correct: true,
        rationale: prose(
          'Buyers in Spain could hang too much weight on it. Safety information must be in a language that consumers there easily understand.',
        ),
      },
      {
        key: 'p',
        label: 'Material',
        text: 'Cotton; 200 by 120 cm',
        rationale: prose('This line can stay. It describes the product.'),
      },
    ],
  },
  expected: 2,
};
