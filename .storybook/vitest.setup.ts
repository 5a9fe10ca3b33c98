import { configure } from 'storybook/test';
import '../test/setup/console.js';

/** A chart is loaded when it comes near; on a busy machine that takes longer than the second that is usual. */
configure({ asyncUtilTimeout: 10_000 });
