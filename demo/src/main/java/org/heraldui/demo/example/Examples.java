package org.heraldui.demo.example;

/**
 * The examples of one component: a class {@code <Component>Examples} with one method without parameters for each
 * example, which returns what is shown. Each is found by itself and serves as the gallery's page, as the page of the
 * browser tests and as the snippet of the documentation. Comments {@code // tag::name[]} and {@code // end::name[]}
 * around a method mark the snippet.
 */
public interface Examples {}
