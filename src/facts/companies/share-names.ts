import { findLists } from './coordination.ts';
import { THRESHOLD, weigh, type Judged } from './weigh.ts';

/** What one mention shows counts for the same name elsewhere in the text. */
export function shareNames(judged: readonly Judged[]): void {
  if (judged.length < 2) return;
  const best = new Map<string, number>();
  for (const { chain, score } of judged) {
    best.set(chain.text, Math.max(best.get(chain.text) ?? -Infinity, score));
  }
  for (const item of judged) {
    const score = best.get(item.chain.text) ?? item.score;
    if (score >= THRESHOLD) item.score = score;
  }
}

/** In "X, Y en Z" what one is, the others are likely to be. */
export function shareLists(text: string, judged: readonly Judged[]): void {
  const chains = judged.map(({ chain }) => chain);
  for (const list of findLists(text, chains))
    shareList(list.flatMap((place) => judged[place] ?? []));
}

function shareList(members: readonly Judged[]): void {
  const companies = members.filter(({ score }) => score >= THRESHOLD);
  const withPeople = members.some(({ evidence, score }) => evidence.person >= 3 && score < 0);
  const withPlaces = members.some(({ evidence }) => evidence.place >= 6);
  // A name that only seems a company is none among people.
  const convinces = companies.some(({ evidence }) => evidence.strong) || !withPeople;
  for (const member of members) {
    const { evidence, isPlain } = member;
    if (member.score >= THRESHOLD && convinces) continue;
    if (companies.length > 0 && convinces) evidence.company += isPlain ? 0 : 2;
    else if (withPeople) evidence.person += 2;
    else if (withPlaces) evidence.place += 2;
    member.score = weigh(evidence);
  }
}
