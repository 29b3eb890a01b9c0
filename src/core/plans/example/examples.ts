import type { BusinessModel } from '../../sidebar-api.ts';
import type { CampaignExample } from './campaign-example.ts';
import { ceramicsShop } from './ceramics-shop.ts';
import { cornerBakery } from './corner-bakery.ts';
import { espressoTest } from './espresso-test.ts';
import type { ExampleTexts } from './example-texts.ts';
import { fitnessTrainer } from './fitness-trainer.ts';
import { interiorDesigner } from './interior-designer.ts';
import { recipeCreator } from './recipe-creator.ts';
import { shiftPlanner } from './shift-planner.ts';

/** A filled-in campaign for each business, all of them invented. */
export const EXAMPLES: Record<BusinessModel, (texts: ExampleTexts) => CampaignExample> = {
  onlineShop: ({ onlineShop }) => ceramicsShop(onlineShop),
  b2b: ({ b2b }) => shiftPlanner(b2b),
  premises: ({ premises }) => cornerBakery(premises),
  courses: ({ courses }) => fitnessTrainer(courses),
  affiliate: ({ affiliate }) => espressoTest(affiliate),
  services: ({ services }) => interiorDesigner(services),
  creator: ({ creator }) => recipeCreator(creator),
};
