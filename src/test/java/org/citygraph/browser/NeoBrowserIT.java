package org.citygraph.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.citygraph.RunningCitygraph;
import org.citygraph.catalogue.Catalogue;
import org.citygraph.catalogue.CatalogueQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An analyst in a real browser.
 */
@RunningCitygraph
@Tag("once")
@Execution(ExecutionMode.CONCURRENT)
@EnabledIf(value = "org.citygraph.browser.Chromium#isInstalled",
		disabledReason = "chromium and chromedriver are not on the PATH")
class NeoBrowserIT {

	private static final By GUIDE = testId("guidesDrawer");

	@LocalServerPort
	private int port;

	@Autowired
	private Catalogue catalogue;

	private ChromeDriver driver;

	private WebDriverWait wait;

	@BeforeEach
	void comeIn(@TempDir Path profile) {
		this.driver = Chromium.start(profile);
		this.wait = new WebDriverWait(this.driver, Duration.ofSeconds(60));
		this.driver.get("about:blank");
		this.driver.manage().logs().get("performance");
		enter();
	}

	@AfterEach
	void nothingWasAskedOfAnotherHost() {
		try {
			assertThat(Requests.elsewhere(this.driver)).isEmpty();
		}
		finally {
			this.driver.quit();
		}
	}

	@Test
	void entranceLeadsToTheConnectedDatabaseWithTheGuideOpen() {
		assertThat(visible(GUIDE).getText()).contains("Citygraph", "Who is tied to whom");
	}

	@Test
	void savedQueryShowsItsRows() {
		CatalogueQuery query = agreements();
		click(testId("navigationFavorites"));
		click(testId("expandFolder-Citygraph: " + query.topic()));
		click(testId("navicon-" + query.title()));
		click(testId("contextMenuRun"));
		assertThat(rows()).contains("agreement-dnipro-helsinki-2023", "signed", "2023-12-12");
	}

	@Test
	void guideRunsAQueryWithTheParametersOfItsExample() {
		CatalogueQuery query = agreements();
		turnGuideTo(query.title());
		String after = "//h4[.='" + query.title() + "']/following-sibling::pre";
		click(By.xpath(after + "[1]/i"));
		this.wait.until(ExpectedConditions.textToBePresentInElementLocated(testId("rawParamData"), "fi-helsinki"));
		click(By.xpath(after + "[2]/i"));
		assertThat(rows()).contains("agreement-dnipro-helsinki-2023", "signed", "2023-12-12");
	}

	@Test
	void graphIsDrawnInOurColours() {
		click(By.cssSelector("pre.runnable i"));
		visible(By.cssSelector("g.node circle.b-outline"));
		Map<String, String> colours = this.driver.findElements(By.cssSelector("g.node"))
			.stream()
			.collect(Collectors.toMap(WebElement::getText, NeoBrowserIT::colour, (first, other) -> first));
		assertThat(colours).containsEntry("Helsinki", "#0072B2")
			.containsEntry("Dnipro", "#0072B2")
			.containsEntry("Finland", "#4D4D4D");
	}

	@Test
	void whatTheUserSavedStays() {
		this.driver.get(address("/pages/landing.html"));
		run("""
				const saved = JSON.parse(localStorage['neo4j.documents']);
				localStorage['neo4j.documents'] = JSON.stringify([...saved, {id: 'mine', content: '// Mine'},
					{id: 'citygraph-no-more', content: '// No more'}]);
				const style = JSON.parse(localStorage['neo4j.grass']);
				style['node.City'].color = '#123456';
				localStorage['neo4j.grass'] = JSON.stringify(style);
				""");
		enter();
		assertThat(run("return localStorage['neo4j.documents']")).contains("// Mine", agreements().title())
			.doesNotContain("No more");
		assertThat(run("return JSON.parse(localStorage['neo4j.grass'])['node.City'].color")).isEqualTo("#123456");
		assertThat(run("return JSON.parse(localStorage['neo4j.grass'])['node.Person'].color")).isEqualTo("#009E73");
	}

	@Test
	void browserWithoutADatabaseNamedGoesThroughTheEntrance() {
		this.driver.get(address("/browser"));
		this.wait.until(ExpectedConditions.urlContains("/browser/?dbms="));
		assertThat(visible(GUIDE).getText()).contains("Who is tied to whom");
	}

	private void enter() {
		this.driver.get(address("/explore"));
		this.wait.until(ExpectedConditions.urlContains("/browser/?dbms=bolt"));
		visible(By.xpath("//h3[.='Connected to Neo4j']"));
		visible(By.cssSelector("pre.runnable i"));
	}

	private CatalogueQuery agreements() {
		return this.catalogue.get("agreements", "between");
	}

	private void turnGuideTo(String title) {
		By heading = By.xpath("//h4[.='" + title + "']");
		while (this.driver.findElements(heading).isEmpty()) {
			click(testId("guideNextSlide"));
		}
	}

	private List<String> rows() {
		By cells = By.cssSelector("[data-testid=frame]:first-child td[role=cell]");
		this.wait.until(ExpectedConditions.numberOfElementsToBeMoreThan(cells, 0));
		return this.driver.findElements(cells)
			.stream()
			.map((cell) -> cell.getText().replace("\"", "").strip())
			.toList();
	}

	private static String colour(WebElement node) {
		return String.valueOf(node.findElement(By.cssSelector("circle.b-outline")).getDomAttribute("fill"));
	}

	private String run(String script) {
		return String.valueOf(this.driver.executeScript(script));
	}

	private void click(By what) {
		this.wait.until(ExpectedConditions.elementToBeClickable(what)).click();
	}

	private WebElement visible(By what) {
		return this.wait.until(ExpectedConditions.visibilityOfElementLocated(what));
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

	private static By testId(String id) {
		return By.cssSelector("[data-testid=\"" + id + "\"]");
	}

}
