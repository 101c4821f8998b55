import { testHistories } from '../support/histories.ts';

testHistories(3, 20_261_129);
