import type { GoalExamples } from '../../core/plans/campaign/goal-texts.ts';

export const goalExamplesEn: GoalExamples = {
  onlineShop: {
    sales: '60 orders in June from story links and creators’ discount codes',
    leads: '40 wholesale enquiries in three months from link clicks',
    signUps: '300 newsletter sign-ups in four weeks from the bio link',
    content: '12 licensed product Reels in two months for product pages and ads',
    awareness: '50,000 people reached in launch week, 750 of whom click through to the shop',
  },
  b2b: {
    sales: '5 new customers this quarter from demo requests on LinkedIn',
    leads: '25 qualified demo requests a month from brochures and link clicks',
    signUps: '80 free-trial sign-ups in six weeks from links in creators’ posts',
    content: '6 customer stories on video in three months, licensed for the sales team',
    awareness: '30,000 people in the trade reached in a month, 300 of whom open the brochure',
  },
  premises: {
    sales: '90 purchases in the shop in May with the code from the stories',
    leads: '20 test drives a month booked by DM and the call button',
    signUps: '200 loyalty cards in two months from the bio link and a sign at the till',
    content: '15 photos and Reels of the shop by guests in a month, free to use again',
    awareness: '20,000 people nearby reached in a month, 100 of whom visit the shop',
  },
  courses: {
    sales: '30 places sold by the end of webinar week from story links',
    leads: '20 qualified coaching leads a month from DMs and link clicks',
    signUps: '400 webinar sign-ups in two weeks from Reels and the bio link',
    content: '10 students’ success stories on video in three months, licensed for ads',
    awareness: '40,000 people reached in two weeks, 600 of whom open the webinar page',
  },
  affiliate: {
    sales: '80 sales at the merchant a month: 4,000 clicks, 2% buy, 12 commission each',
    leads: '50 leads a month for the partner from link clicks, at 8 commission each',
    signUps: '250 sign-ups a month for the weekly deals newsletter from the bio link',
    content: '8 product tests on video in two months that go on earning commission',
    awareness: '60,000 people reached in a month, 3,000 of whom click on to the merchant',
  },
  services: {
    sales: '6 new clients a quarter from calls and contact forms',
    leads: '20 qualified leads a month from calls, forms and DMs',
    signUps: '120 bookings of the free first talk in three months from the bio link',
    content: '10 before-and-after videos in two months, with the clients’ consent, for site and ads',
    awareness: '15,000 people in the region reached in a month, 150 of whom call or write',
  },
  creator: {
    sales: '4 paid collaborations a quarter at 800 each from brands’ enquiries',
    leads: '10 enquiries a month from fitting brands through the media kit link',
    signUps: '500 newsletter subscribers in three months, each worth 1 a month',
    content: '12 pieces licensed to brands in a quarter at 250 each',
    awareness: '100,000 people reached in a month, 2,000 of whom click the bio link',
  },
};
