/**
 * Version of the rules, written into every article. Bumped by hand when the meaning of the output
 * changes; the runner's skip does not rest on it (it digests the sources).
 */
export const pipelineVersion = '1.0.0'
