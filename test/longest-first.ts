/** For vitest: the tests of the whole begin first, so that none of them is left alone at the end while the other cores have nothing to do. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Where the long ones are; on a fresh checkout nothing else is known of how long a file takes. */
const OF_THE_WHOLE = /\/test\/(?!architecture\/(?!checks))|\/src\/practice\//;

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    // A thread belongs to one project: these stay together.
    const projects = new Set(sorted.map(({ project }) => project));
    return [...projects].flatMap((project) => {
      const own = sorted.filter((file) => file.project === project);
      const isLong = ({ moduleId }: TestSpecification): boolean => OF_THE_WHOLE.test(moduleId);
      return [...own.filter(isLong), ...own.filter((file) => !isLong(file))];
    });
  }
}
