import {
  assessment,
  defineElements,
  messages,
  reportInputOf,
  scoreReport,
  useLanguage,
} from './lib/portolan.js';

useLanguage('en');
defineElements();

const content = {
  kind: 'assessment',
  minutes: 2,
  feedback: 'after-handing-in',
  sections: [{ id: 'price', title: 'Price' }],
  report: { kind: 'score', graded: true, passMark: 50 },
  phrases: messages().phrases,
  items: [
    {
      id: 'margin',
      number: 1,
      kind: 'choice',
      dimension: 'price',
      label: 'Margin',
      prompt: 'A bag costs EUR 40 and is sold for EUR 50. What is the margin?',
      many: false,
      options: [
        { key: 'a', text: '25 %' },
        { key: 'b', text: '20 %', correct: true },
      ],
    },
    {
      id: 'list',
      number: 2,
      kind: 'evidence',
      dimension: 'price',
      label: 'Price list',
      prompt: 'Do you have a price list for customers abroad?',
      proof: 'The list, with date and currency',
    },
  ],
};

const place = document.querySelector('#place');
const player = document.createElement('ptl-assessment');
let state = assessment.start(content, 1);
Object.assign(player, { content, state });
place.append(player);

player.addEventListener('ptl-act', ({ detail: action }) => {
  state = assessment.apply(content, state, action);
  player.state = state;
  if (assessment.complete(content, state)) showReport();
});

/** The result as elements show it; `assessment.result` has the same for your own system. */
function showReport() {
  const input = reportInputOf(content, state);
  const report = document.createElement('ptl-score-report');
  const date = new Date();
  Object.assign(report, { input, findings: scoreReport.findings(input), date });
  place.replaceChildren(report);
  report.focus();
}
