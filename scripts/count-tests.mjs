/** Counts vitest's reports: "N passed, N failed"; exit code 1 when anything failed or nothing passed. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file that could not even be loaded counts as one failure, and so does a run that has left no report. */
export function countTests(...reportFiles) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const reportFile of reportFiles) {
    if (!existsSync(reportFile)) {
      sum.failed += 1;
      continue;
    }
    const report = JSON.parse(readFileSync(reportFile, 'utf8'));
    const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
    sum.passed += report.numPassedTests;
    sum.failed += report.numFailedTests + broken.length;
    sum.skipped += report.numPendingTests;
  }
  return sum;
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const { passed, failed } = countTests(...process.argv.slice(2));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
