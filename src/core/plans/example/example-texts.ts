import type { CeramicsShopTexts } from './ceramics-shop.ts';
import type { CornerBakeryTexts } from './corner-bakery.ts';
import type { EspressoTestTexts } from './espresso-test.ts';
import type { FitnessTrainerTexts } from './fitness-trainer.ts';
import type { InteriorDesignerTexts } from './interior-designer.ts';
import type { RecipeCreatorTexts } from './recipe-creator.ts';
import type { ShiftPlannerTexts } from './shift-planner.ts';

/** Names and remarks of the examples; `campaign` is each one's name, its own in every language. */
export interface ExampleTexts {
  onlineShop: CeramicsShopTexts;
  b2b: ShiftPlannerTexts;
  premises: CornerBakeryTexts;
  courses: FitnessTrainerTexts;
  affiliate: EspressoTestTexts;
  services: InteriorDesignerTexts;
  creator: RecipeCreatorTexts;
}
