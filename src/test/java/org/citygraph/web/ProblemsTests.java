package org.citygraph.web;

import java.util.concurrent.TimeoutException;

import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.value.Uncoercible;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemsTests {

	private static final StaticListableBeanFactory NONE = new StaticListableBeanFactory();

	private final Problems problems = new Problems(new Redirects(NONE.getBeanProvider(FormerIds.class)),
			new CallErrors(new KnownParameters(), NONE.getBeanProvider(RequestMappingHandlerAdapter.class),
					NONE.getBeanProvider(ParameterCheck.class), NONE.getBeanProvider(Validator.class)));

	@Test
	void questionEndedByTheDatabaseIsPastItsTimeLimit() {
		ResponseEntity<Object> answer = answer(
				new ClientException("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
						"The transaction has been terminated."));
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.GATEWAY_TIMEOUT);
		assertThat(detail(answer)).contains("time limit");
	}

	@Test
	void databaseThatIsAwayIsWorthAnotherTry() {
		assertUnavailable(answer(new ServiceUnavailableException("Connection to the database terminated")));
	}

	@Test
	void connectionsThatAreAllInUseAreWorthAnotherTry() {
		assertUnavailable(answer(new ClientException("Unable to acquire connection from the pool",
				new TimeoutException("within configured maximum time"))));
	}

	@Test
	void valueOfAWrongTypeIsToldWithWhatToDo() {
		ResponseEntity<Object> answer = answer(new Uncoercible("INTEGER", "Java String"));
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
		assertThat(detail(answer)).contains("citygraph check");
	}

	@Test
	void wrongUseOfTheDriverIsTheProgramsOwnFault() {
		assertThat(answer(new ClientException("Unable to convert java.lang.Object to Neo4j Value.")).getStatusCode())
			.isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
	}

	@Test
	void wrongStatementIsTheProgramsOwnFault() {
		ResponseEntity<Object> answer = answer(
				new ClientException("Neo.ClientError.Statement.SyntaxError", "Invalid input 'X'"));
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
		assertThat(detail(answer)).doesNotContain("Invalid input");
	}

	private ResponseEntity<Object> answer(Neo4jException failure) {
		return this.problems.database(failure);
	}

	private static void assertUnavailable(ResponseEntity<Object> answer) {
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
		assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("2");
	}

	private static String detail(ResponseEntity<Object> answer) {
		return (answer.getBody() instanceof ProblemDetail problem) ? String.valueOf(problem.getDetail()) : "";
	}

}
