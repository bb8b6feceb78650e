import { choice, defineElements, messages, useLanguage } from './lib/portolan.js';

const sentence = (text) => [{ type: 'paragraph', content: [text] }];

const item = {
  id: 'margin',
  number: 1,
  kind: 'choice',
  label: 'Margin',
  prompt: 'A bag costs EUR 40 and is sold for EUR 50. What is the margin?',
  many: false,
  options: [
    { key: 'a', text: '25 %', rationale: sentence('This is the mark-up: profit over cost.') },
    { key: 'b', text: '20 %', correct: true, rationale: sentence('Profit over price: 10 / 50.') },
  ],
};

// An element needs its question when it starts, so the question comes before the definition.
const question = document.querySelector('ptl-choice');
question.item = item;
useLanguage(document.documentElement.lang);
defineElements();

question.addEventListener('ptl-respond', () => {
  question.problem = '';
});

document.querySelector('#check').addEventListener('click', () => {
  if (!choice.answered(item, question.response)) {
    question.problem = messages().question.chooseOne;
    question.focusControl();
    return;
  }
  question.locked = true;
  question.reveal = true;
  const credit = choice.score(item, question.response);
  document.querySelector('#result').textContent = `${credit} of 1 point`;
});
