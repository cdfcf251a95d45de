import ts from 'typescript';

const verbs = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete']);

/** The routes of one source file that the outside may call: their operation id and the type of their answer. */
export function routesOf(source, checker) {
  return source.statements.filter(isPublicController).flatMap((controller) =>
    controller.members.filter(isRoute).map((method) => ({
      operationId: `${controller.name.text}_${method.name.text}`,
      isDescribed: isDescribed(method),
      type: answerOf(method, checker),
    })),
  );
}

function isPublicController(statement) {
  if (!ts.isClassDeclaration(statement)) return false;
  const path = decorator(statement, 'Controller')?.arguments[0]?.getText() ?? '';
  return path.slice(1).startsWith('v1/');
}

const isRoute = (member) =>
  ts.isMethodDeclaration(member) && decorators(member).some(({ expression }) => verbs.has(expression.getText()));

/** A class with descriptions and examples says more than a type. */
const isDescribed = (method) => /\btype:/.test(decorator(method, 'Answers')?.getText() ?? '');

function answerOf(method, checker) {
  const returned = checker.getReturnTypeOfSignature(checker.getSignatureFromDeclaration(method));
  return checker.getAwaitedType(returned) ?? returned;
}

const decorators = (node) =>
  (ts.getDecorators(node) ?? []).map(({ expression }) => expression).filter((one) => ts.isCallExpression(one));
const decorator = (node, name) => decorators(node).find(({ expression }) => expression.getText() === name);
