import { load, score, same } from './eval.mts';
for (const set of await load([
  'lifelike2',
  'lifelike5',
  '/work/dev/a/gold.json',
  '/work/dev/b/gold.json',
])) {
  const out = await score(set, true);
  for (const o of out) {
    if (o.right || !o.shown) continue;
    const f = o.shown;
    const p = o.answer.passages[0].passage;
    const g = o.answer.passages
      .flatMap((p: any) => p.figures.map((f: any) => ({ f, p: p.passage })))
      .find(({ f }: any) => same(f, o.t));
    const show = (f: any, p: any) =>
      `${f.text} label=${JSON.stringify(f.label?.text)}/${f.label?.sort} held=${JSON.stringify(f.holder)} car=${f.isCarried} cl=«${p.text.slice(...f.clause)}»`;
    console.log(
      `"${o.t.topic}" ${o.t.value}\n   got  ${show(f, p)}\n   gold ${g ? show(g.f, g.p) : '-'}`,
    );
  }
}
