import { testHistories } from '../support/histories.ts';

testHistories(30, 20_261_128);
