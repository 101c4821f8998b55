/**
 * The look of a newsletter, to be copied onto each element: many mail programs read nothing else. Every
 * colour of text goes with its ground, so that a program which darkens one darkens both.
 */
export const NEWSLETTER_STYLE = `
.ground { margin: 0; padding: 0; background-color: #f4efe4; color: #1b2230; }
.preheader { display: none; max-height: 0; overflow: hidden; font-size: 1px; line-height: 1px; color: #f4efe4; }
.sheet { width: 100%; background-color: #f4efe4; }
.margin { padding: 16px 8px; }
.page { width: 100%; max-width: 600px; background-color: #fdfaf2; color: #1b2230; text-align: left; }
.masthead { padding: 22px 28px; background-color: #0f2c54; color: #ffffff; }
.opening { padding: 30px 28px 10px; }
.section { padding: 26px 28px 0; }
.item { padding: 16px 28px 14px; }
.foot { padding: 24px 28px; background-color: #0f2c54; color: #ffffff; }
h1, h2, h3, p { margin: 0; }
h1, h2, h3, .name { font-family: Georgia, 'Times New Roman', serif; font-weight: bold; }
p, .small { font-family: 'Segoe UI', 'Helvetica Neue', Arial, sans-serif; font-size: 16px; line-height: 25px; }
.name { font-size: 22px; line-height: 28px; }
.name a, .foot a { color: #ffffff; }
.name a { text-decoration: none; }
.masthead .small, .foot .small { font-size: 14px; line-height: 21px; color: #ffffff; }
h1 { font-size: 30px; line-height: 37px; color: #0f2c54; }
.days { padding-top: 4px; font-size: 15px; color: #8f2d14; }
.summary { padding-top: 14px; font-size: 17px; line-height: 27px; }
.online { padding-top: 12px; font-size: 15px; }
h2 { padding-top: 8px; border-top: 3px solid #8f2d14; font-size: 20px; line-height: 27px; color: #8f2d14; }
h3 { padding-top: 2px; font-size: 19px; line-height: 26px; }
h3 a, .online a { color: #14417f; }
h3 a { text-decoration: none; }
.facts { font-size: 14px; line-height: 20px; color: #8f2d14; }
.place { color: #4a5160; }
.chapo { padding-top: 4px; color: #333b4a; }
.foot p + p { padding-top: 6px; }
`;
