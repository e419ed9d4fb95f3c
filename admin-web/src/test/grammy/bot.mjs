// The other side of the comparison: grammY with its runner, one chat after the other, many chats at once.
// Answers every text with a menu of the same size as ours. Keeps nothing.
import { Bot, InlineKeyboard } from "grammy";
import { run, sequentialize } from "@grammyjs/runner";

const [apiRoot, token, answer] = process.argv.slice(2);
const menu = JSON.parse(answer);
const keyboard = new InlineKeyboard();
for (const label of menu.buttons) keyboard.text(label, "choice:" + label.length).row();

const bot = new Bot(token, { client: { apiRoot } });
bot.use(sequentialize((ctx) => String(ctx.chat?.id)));
bot.on("message:text", (ctx) => ctx.reply(menu.text, { reply_markup: keyboard }));
bot.catch((error) => console.error(error.message));
run(bot);
