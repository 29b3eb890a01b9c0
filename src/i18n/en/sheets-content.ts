import type { ContentTexts } from '../../core/plans/content/content-texts.ts';

export const contentSheetEn: ContentTexts = {
  tab: 'Content',
  purpose: 'Every post, Reel and story, one row each, with the numbers the network shows for it.',
  columns: {
    date: { head: 'Date', note: 'The day it was published.' },
    campaign: { head: 'Campaign', note: 'Which campaign it belongs to. A row without one counts nowhere.' },
    creator: { head: 'Creator', note: 'Who published it. Blank for your own posts.' },
    format: {
      head: 'Format',
      note: 'Reel, story, post, live or other: the comparison of formats counts by it.',
    },
    promotion: {
      head: 'Promotion',
      note: 'Organic, or paid if money was spent to show it. Type the two parts of a boosted post in two rows.',
    },
    link: { head: 'Link', note: 'The address of the piece, to find it again.' },
    capturedAt: {
      head: 'Numbers of',
      note: 'The day you copied the numbers: they grow, so compare pieces of the same age.',
    },
    reach: { head: 'Reach', note: 'How many people saw it. Of several pieces it counts people twice.' },
    views: { head: 'Views', note: 'Views or impressions: how often it was shown.' },
    likes: { head: 'Likes', note: 'A number, such as 1200.' },
    comments: { head: 'Comments', note: 'A number.' },
    shares: { head: 'Shares', note: 'A number, sends included.' },
    saves: { head: 'Saves', note: 'A number.' },
    engagements: { head: 'Engagements', note: 'likes + comments + shares + saves' },
    clicks: { head: 'Link clicks', note: 'Clicks on the link in it: story taps, bio link, ad.' },
    newFollowers: { head: 'New followers', note: 'Followers the network counts for this piece.' },
    positive: { head: 'Positive', note: 'Comments that are in favour, counted by a person.' },
    neutral: { head: 'Neutral', note: 'Comments that are neither, counted by a person.' },
    negative: { head: 'Negative', note: 'Comments that are against it, counted by a person.' },
    quote: { head: 'Quote', note: 'A comment worth showing, without the name of who wrote it.' },
    reusable: { head: 'Reusable', note: 'Yes if you will really use the piece again.' },
    licensed: { head: 'Licensed', note: 'Yes if the creator allowed it in writing.' },
    replacementCost: {
      head: 'Replacement cost',
      note: 'What producing such a piece would cost you otherwise, in the campaign’s currency.',
    },
    contentValue: {
      head: 'Content value',
      note: 'The replacement cost of a piece that is both reusable and licensed. It is no return by itself: to count it as one, add a row of the kind “Reusable content” in Returns, once.',
    },
    key: { head: 'Key', note: 'What the piece is recognised by when its numbers are imported again.' },
  },
};
