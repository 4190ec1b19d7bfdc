"""What checkers know about answers that are parsed."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import assert_type

from openai_async import AsyncOpenAI, AsyncToolLoop, OpenAI, ToolRun, function_tool, responses_function_tool
from openai_async.types.chat import ParsedChatCompletion
from openai_async.types.responses import ParsedResponse


@dataclass
class Step:
    text: str


async def answers_have_the_type(client: AsyncOpenAI) -> None:
    parse, respond = client.chat.completions.parse, client.responses.parse
    completion = await parse(model="m", messages=[], response_format=Step, tools=[function_tool(Step)])
    assert_type(completion, ParsedChatCompletion[Step])
    assert_type(completion.choices[0].message.parsed, Step | None)
    assert_type((await parse(model="m", messages=[])).choices[0].message.parsed, None)
    assert_type(
        (await parse(model="m", messages=[], response_format=list[Step])).choices[0].message.parsed, list[Step] | None
    )
    response = await respond(model="m", input="?", text_format=Step, tools=[responses_function_tool(Step)])
    assert_type(response, ParsedResponse[Step])
    assert_type(response.output_parsed, Step | None)
    assert_type((await respond(model="m", input="?", parse_as=Step)).output_parsed, Step | None)


def sync_answers_have_the_type(client: OpenAI) -> None:
    completion = client.chat.completions.parse(model="m", messages=[], response_format=Step)
    assert_type(completion, ParsedChatCompletion[Step])
    assert_type(client.responses.parse(model="m", input="?", text_format=Step).output_parsed, Step | None)


async def loops_have_the_type(client: AsyncOpenAI) -> None:
    run = await AsyncToolLoop().chat(client, messages=[], response_format=Step)
    assert_type(run, ToolRun[ParsedChatCompletion[Step]])
    assert_type(run.answer.choices[0].message.parsed, Step | None)
