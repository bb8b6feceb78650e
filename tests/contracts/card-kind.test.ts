import * as odd from '../fakes/odd-cards.js';
import {
  effort,
  firstOrder,
  firstQuote,
  harbourTalk,
  whereToStart,
} from '../fakes/small-game-cards.js';
import { smallScenario } from '../fakes/small-game.js';
import { cardKindContract } from './card-kind.js';

const { gatedOrder, closedOrder, evenStart, boldStart, boldQuote } = odd;
const { hopelessTalk, easyTalk, plainEvening, silentEvening, gameWith } = odd;

for (const [about, card] of Object.entries({
  'options of a small game': firstOrder,
  'options of which the best is not always there': gatedOrder,
  'options of which none is there': closedOrder,
  'research of a small game': whereToStart,
  'research into places that are alike': evenStart,
  'research that nobody wants': boldStart,
  'a quote of a small game': firstQuote,
  'a quote with a high margin': boldQuote,
  'a negotiation of a small game': harbourTalk,
  'a negotiation that should fail': hopelessTalk,
  'a negotiation that cannot fail': easyTalk,
  'a message that has to be short': plainEvening,
  'a message without anything to say': silentEvening,
})) {
  cardKindContract(about, gameWith(card), card.id);
}

cardKindContract('the time of a small game', smallScenario, effort.id);
