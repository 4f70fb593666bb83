import type { Dictionary } from '../../dictionaries/index.ts';
import { unreadableReasons } from '../../replies/index.ts';
import type { CheckReport } from '../../snapshot/index.ts';

/** A report as `check --json` prints it: what scripts rely on, in English. */
export function reportToJson(
  { files, unreadable, passedOver, statedCompanies, warnings, totals }: CheckReport,
  dictionaries: readonly Dictionary[],
) {
  return {
    files,
    unreadable: unreadable.map(({ file, reason }) => ({
      file,
      reason,
      explanation: unreadableReasons.en[reason],
    })),
    passed_over: passedOver,
    stated_companies: statedCompanies,
    warnings,
    ...(dictionaries.length > 0
      ? {
          dictionaries: dictionaries.map(({ name, languages, pairs }) => ({
            name,
            languages,
            pairs,
          })),
        }
      : {}),
    totals: {
      files: totals.files,
      blocks: totals.blocks,
      passages: totals.passages,
      companies: totals.companies,
      figures: totals.figures,
      unreadable: totals.unreadable,
      passed_over: totals.passedOver,
      warnings: totals.warnings,
    },
  };
}
